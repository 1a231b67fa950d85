//@ {"settings":{"binom":{"credentials":"any"}}}
import { createClient } from 'redis';
import Redis from 'ioredis';
import { MongoClient } from 'mongodb';
import amqp from 'amqplib';
import ldap from 'ldapjs';
import { credentials } from '@grpc/grpc-js';
import { connect } from 'nats';
import { Client as Elastic } from '@elastic/elasticsearch';
import { InfluxDB } from '@influxdata/influxdb-client';
import { ClickHouse } from 'clickhouse';
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLClient } from 'graphql-request';
import axios from 'axios';
import Web3 from 'web3';
import { ethers } from 'ethers';

const password = process.env.PASSWORD;
if (!password) throw new Error('PASSWORD is not set');

export const dir = ldap.createClient({ url: 'ldap://ldap.brookline.io' }); // $ no-cleartext-transport
export const rpc = credentials.createInsecure(); // $ no-cleartext-transport
export const es = new Elastic({ node: 'http://es.brookline.io:9200', auth: { username: 'a', password } }); // $ no-cleartext-transport
export const influx = new InfluxDB({ url: 'http://influx.brookline.io:8086', token: process.env.INFLUX_TOKEN }); // $ no-cleartext-transport
export const s3 = new S3Client({ endpoint: 'http://minio.brookline.io:9000' }); // $ no-cleartext-transport
export const s3old = new AWS.S3({ endpoint: 's3.brookline.io', sslEnabled: false }); // $ no-cleartext-transport
export const apollo = new ApolloClient({ link: new HttpLink({ uri: 'http://api.brookline.io/graphql' }), cache: new InMemoryCache() }); // $ no-cleartext-transport
export const gql = new GraphQLClient('http://api.brookline.io/graphql'); // $ no-cleartext-transport
export const api = axios.create({ baseURL: 'http://api.brookline.io' }); // $ no-cleartext-transport
export const web3 = new Web3('http://node.brookline.io:8545'); // $ no-cleartext-transport
export const provider = new ethers.JsonRpcProvider('http://node.brookline.io:8545'); // $ no-cleartext-transport

export const rd = createClient({ url: 'redis://localhost:6379' });
export const rd2 = new Redis('rediss://cache.brookline.io');
export const mo = new MongoClient('mongodb+srv://db.brookline.io/x');
export const mq = () => amqp.connect('amqps://mq.brookline.io');
export const nats = () => connect({ servers: 'tls://nats.brookline.io:4222' });
export const es2 = new Elastic({ node: 'https://es.brookline.io:9200' });
export const dir2 = ldap.createClient({ url: 'ldaps://ldap.brookline.io' });
export const ch = new ClickHouse({ url: 'http://localhost', port: 8123 });
