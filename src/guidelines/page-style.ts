/** The page's only style: no font, image or script comes from elsewhere; light, dark and paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2126; --soft: #59636e; --line: #d8dee4; --band: #f6f8fa; --link: #0b5bb5;
  --open: #b3261e; --open-back: #fdecea; --overdue: #8a5300; --overdue-back: #fff3dc; --unknown: #5b4b8a; --unknown-back: #f0ecfb;
  --off: #4d5760; --off-back: #eceff2; --ready: #0b5bb5; --ready-back: #e5f0fc; --met: #1a6b35; --met-back: #e4f5e9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e6eaef; --soft: #9aa5b1; --line: #303841; --band: #1b2127; --link: #7ab7ff;
    --open: #ff9b93; --open-back: #45201e; --overdue: #f5c26b; --overdue-back: #3d2f14; --unknown: #c4b5f5; --unknown-back: #2d2745;
    --off: #b4bec8; --off-back: #2a3138; --ready: #8fc3ff; --ready-back: #16304d; --met: #7fd79a; --met-back: #17361f;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.verdict { margin: 1.25rem 0; padding: .75rem 1rem; border-left: .3rem solid; background: var(--band); }
.verdict.open { border-color: var(--open); } .verdict.overdue { border-color: var(--overdue); }
.verdict.unknown { border-color: var(--unknown); } .verdict.met { border-color: var(--met); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.tiles li { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.tiles b { display: block; font-size: 1.75rem; line-height: 1.2; }
.tiles small { display: block; margin-top: .35rem; color: var(--soft); line-height: 1.35; }
.state { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.open .state { color: var(--open); background: var(--open-back); } .overdue .state { color: var(--overdue); background: var(--overdue-back); }
.unknown .state { color: var(--unknown); background: var(--unknown-back); } .off .state { color: var(--off); background: var(--off-back); }
.ready .state { color: var(--ready); background: var(--ready-back); } .met .state { color: var(--met); background: var(--met-back); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .6rem .75rem .6rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--soft); font-size: .8125rem; font-weight: 600; }
tbody th { font-weight: 600; }
tbody th small { display: block; color: var(--soft); font-weight: 400; }
th:nth-child(1) { width: 8rem; } th:nth-child(2) { width: 32%; } th:nth-child(4) { width: 20%; }
td ul { margin: 0; padding: 0; list-style: none; }
td li { margin-bottom: .15rem; }
td li.fault { color: var(--open); font-weight: 600; }
td details { margin-top: .3rem; }
td.links { font-size: .875rem; } td.links a { white-space: nowrap; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media (max-width: 48rem) {
  table, thead, tbody, tr, th, td { display: block; width: auto !important; }
  thead { display: none; }
  tr { padding: .75rem 0; border-top: 1px solid var(--line); }
  tbody th, td { padding: .15rem 0; border: 0; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --band: #fff; --link: #000;
    --open: #8c1d18; --open-back: #fff; --overdue: #6b4000; --overdue-back: #fff; --unknown: #43366b; --unknown-back: #fff;
    --off: #333; --off-back: #fff; --ready: #084a94; --ready-back: #fff; --met: #14532a; --met-back: #fff; }
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .state { border: 1px solid; }
  tr, .tiles li, .verdict { break-inside: avoid; }
  h2 { break-after: avoid; }
  a { text-decoration: none; }
}
`;
