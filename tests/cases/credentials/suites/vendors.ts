//@ {"settings":{"binom":{"credentials":"any"}}}
// Credentials that their vendors made to be known by their look; none of these was ever issued.
export const a = 'amzn.mws.a4c123b1-612d-d272-d137-1c17149d4395'; // $ no-hardcoded-key
export const b = 'ya29.gLKOmxgJTeKdNnFRIBXuDL7DxtpYlSXpfKtHF4vUCsMehGAk'; // $ no-hardcoded-key
export const c = 'AAAAWvj7FAc:APA91b9QeWJKY40uvSwMFLZDe1f8rESQedUStPKR0CsTy4Qwb8DwkNhFdnXsiVpzz63FfkCzJr4i0B3JrTAwR4y9ojfljoQoaF1LlqsajAIxNKu8iS2G8NPRVdD53X83RZJzzzzgEOzd'; // $ no-hardcoded-key
export const d = 'EAACEdEose0cBAmenCkhvMdgaKjIg8xNbe3nNyjOq9wMxEhh2FDEEt'; // $ no-hardcoded-key
export const e = '243a8f506b40928b5b7a767c76fb008f-us12'; // $ no-hardcoded-key
export const f = 'SK86bebb2737f6a6f0fb23c6f5da2cec25'; // $ no-hardcoded-key
export const g = 'access_token$production$kibj3j4wj99ibag7$4d6608697a8d41bed440e50454f31af3'; // $ no-hardcoded-key
export const h = 'PMAK-176813e02ea68ef786e4d3ce-a27d26934b484e73cf575dcad6ba2b0aee'; // $ no-hardcoded-key
export const i = 'glsa_TbyvHNsG9eh6Yo4gfqrc5XlrWi0B26R0_8c4fa281'; // $ no-hardcoded-key
export const j = 'hvs.ZSlB5er8bOfZqfM2oeq3hDavJA76'; // $ no-hardcoded-key
export const k = 'dapi84173581569969e58b081006f7e3dfc9'; // $ no-hardcoded-key
export const l = 'dp.st.prd.Snovm14TUOizwd1iaeOV4qBkdfQ1y3GQsMpSscDlkr'; // $ no-hardcoded-key
export const m = 'NRAK-2AQXV9UPCTNWLAVYF4R6MP6AFQF'; // $ no-hardcoded-key
export const n = 'lin_api_jzLczbttOofL9H2WjQ5TY4MyWuUFjsUNPjc01T5G'; // $ no-hardcoded-key
export const o = 'pscale_tkn_OBUSZGi6HWGK10Zb0RLZ5TR9SPofbciOx9gy1CJdObO'; // $ no-hardcoded-key
export const p = 'rubygems_7f80e222f828767efc2f91624a8940f1f836f99eee3692f0'; // $ no-hardcoded-key
export const q = 'pypi-AgEIcHlwaS5vcmcsDe0G9Cryn687neLfjVHq8xiM0OGr4hTxoF54Fzbka8FRCztUjAwyuh1vauW'; // $ no-hardcoded-key
export const s = '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'; // $ no-hardcoded-key
export const t = 'r8_z648JJnUfd7UACNWiP3sFd67JikEAvstqVVPq'; // $ no-hardcoded-key
export const u = 'sbp_c79fc35526f7eaed46725a2a7b860dcd6c8a1f8b'; // $ no-hardcoded-key
export const v = 'LTAIiRGHOY32nfr5pyzPCB9t'; // $ no-hardcoded-key

// What only begins like one.
export const folder = 'r8_release/assets/and/more/of/it/all/there';
export const region = 'bucket-us12';
export const widget = 'dp.st.card-header';
export const module = 'SKeleton-0123';
export const file = 'hvs.report.summary';
export const script = 'gsk_build_and_release_to_the_staging_server_every_night_at_two';
export const legacy = 'pypi-AgEnt';
