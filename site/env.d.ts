/** What the bundler makes of imports that are no modules. */
declare module '*.css';

declare module '*?url' {
  const address: string;
  export default address;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
