//@ {"settings":{"binom":{"credentials":"any"}}}
const { ethers } = require('ethers');
const Web3 = require('web3');
const bip39 = require('bip39');
const { Keypair } = require('@solana/web3.js');
const HDWalletProvider = require('@truffle/hdwallet-provider');

const PRIVATE_KEY = '0x147aa8b9aa999d18e7f7db9a5ddaae29c096f42cf9b75d9856169222939844e9'; // $ no-hardcoded-key
const wallet = new ethers.Wallet('764fe228f87991c2bca8ffa6a9e2bcc64e3fd548bcaa4a23bfbe49214b396008'); // $ no-hardcoded-key
const TOKEN_ADDRESS = '0x7072c4b71f4c39a5c77ecb9aa0de775afa623692';
const txHash = '0x51108df9f4e4fcbb19c79de2e210fe331e3bd621bde033f956c6bf5ebc13bff4';
const web3 = new Web3('https://mainnet.infura.io/v3/b748b184d304fcd968cfb3476dd30c70'); // $ no-hardcoded-key
web3.eth.accounts.privateKeyToAccount('0x9741669afd06620888085a73755b3c3b625e55892c725e0691257ad2d45c84c3'); // $ no-hardcoded-key
const provider = new HDWalletProvider('orbit salmon velvet crater pigeon stumble arctic drama fossil willow jacket tumble', 'https://rpc.example.org'); // $ no-hardcoded-key
module.exports = { networks: { main: { url: 'https://rpc.example.org', accounts: ['0x07cd73f43b581f1e6a46cb4d1efcad17218168abc3587c3b39f4cde844b56aac'] } }, etherscan: { apiKey: 'GYqDgBjs3z38afqPaiYywuXHv6wsf76Fbq' } }; // $ no-hardcoded-key
const merkleRoot = '0x4b4ee4baf03a1334855a9107b67005befc8118d959d1351e9ec7399386452859';
const topic0 = '0x9e2b0a0412a15e53b547abd728b15803a297bd72a27c04a9d294a43b463d9a28';
exports.x = [PRIVATE_KEY, wallet, TOKEN_ADDRESS, txHash, provider, merkleRoot, topic0, bip39, Keypair];
