import * as grpc from '@grpc/grpc-js';
import { Reports } from './generated';

const binomUrl = 'grpc.fieldstone-ads.com:443';
export const a = new Reports('binom.fieldstone-ads.com:443', grpc.credentials.createInsecure()); // $ no-cleartext-transport
export const b = new Reports(binomUrl, grpc.credentials.createSsl());
export const c = new Reports('localhost:50051', grpc.credentials.createInsecure());
export const d = new Reports('127.0.0.1:50051', grpc.credentials.createInsecure());
