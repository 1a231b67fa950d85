import replace from '@rollup/plugin-replace';
import webpack from 'webpack';

export const rollup = replace({ 'process.env.BINOM_URL': JSON.stringify('http://trk.heron-ads.net'), preventAssignment: true }); // $ no-cleartext-transport
export const bundle = new webpack.DefinePlugin({ 'process.env.BINOM_URL': JSON.stringify('https://trk.heron-ads.net') });
export const vite = { define: { 'import.meta.env.BINOM_BASE_URL': JSON.stringify('http://trk.heron-ads.net') } }; // $ no-cleartext-transport
export const docs = { define: { 'import.meta.env.DOCS': JSON.stringify('http://docs.heron-ads.net') } };
