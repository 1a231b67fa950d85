//@ {"settings":{"binom":{"credentials":"any"}}}
import { ethers } from 'ethers';
import { privateKeyToAccount } from 'viem/accounts';
import { Keypair } from '@solana/web3.js';
import bs58 from 'bs58';

export const wallet = new ethers.Wallet('0xf1f836f99eee3692f09e2e8c662248b483b7ffc050fec94dbca3a0aac36098b2'); // $ no-hardcoded-key
export const account = privateKeyToAccount('0xcc2bd818319478da6bd0c621de49f145fda9988c79fc35526f7eaed46725a2a7'); // $ no-hardcoded-key
export const mnemonic = 'candy maple cake sugar pudding cream honey rich smooth crumble sweet treat'; // $ no-hardcoded-key
export const fromPhrase = ethers.Wallet.fromPhrase(process.env.SEED_PHRASE ?? readPhrase());
export const key = Keypair.fromSecretKey(bs58.decode('XQzkM4Bv3aYavhNYRVwDfRk9XIrghoy32NFR5PYZpcb9T2039BICbtw5ze9lfAEZ7770h2dcPyGOJJhrG80usp2w')); // $ no-hardcoded-key
export const PRIVATE_KEY = 'e210471948d33296c87009e8a7f770d9106fd287db7f1adbc60926f6967e7893'; // $ no-hardcoded-key
export const contract = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48';
export const txHash = '0xf57fd14c1604d115cea325a65e19cbae530282bd36cb9d21f6be6abf0d7c1c1e';
export const topic = ethers.id('Transfer(address,address,uint256)');
export const tokenAddress = '0x6B175474E89094C44Da98b954EedeAC495271d0F';
export const bytecode = '0x608060405234801561001057600080fd5b50';
export const merkleRoot = '0x21862ab8a18a8902073fec8df4f50947aaeb26c57d21fa5d328263dfe574de73';
export const zeroKey = '0x0000000000000000000000000000000000000000000000000000000000000001';
declare function readPhrase(): string;
