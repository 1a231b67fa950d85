export * from './questions.ts';
export { getRegister, getRegisterPath, readRegister, REGISTER_NAME } from './read.ts';
export type * from './types.ts';
export { validateRegister } from './validate.ts';
