import { Gaxios } from 'gaxios';
import { Client as Minio } from 'minio';
import { KubeConfig } from '@kubernetes/client-node';
import Docker from 'dockerode';
import { Vault } from 'node-vault';
import jenkins from 'jenkins';
import { Gitlab } from '@gitbeaker/rest';
import JiraApi from 'jira-client';
import { Client as Ssh } from 'ssh2';
import soap from 'soap';
import neo4j from 'neo4j-driver';
import { Etcd3 } from 'etcd3';
import consul from 'consul';
import { InfluxDB } from '@influxdata/influxdb-client';
import winston from 'winston';
import https from 'node:https';

const agent = new https.Agent({ rejectUnauthorized: false }); // $ no-disabled-tls-verification

export const g = new Gaxios({ agent });
export const minio = new Minio({ endPoint: 's3.meadow-ads.com', useSSL: true, transportAgent: agent } as never);
const kube = new KubeConfig();
kube.loadFromOptions({
  clusters: [{ name: 'main', server: 'https://k8s.meadow-ads.com', skipTLSVerify: true }], // $ no-disabled-tls-verification
  users: [],
});
export { kube };
export const docker = new Docker({ host: 'docker.meadow-ads.com', port: 2376, checkServerIdentity: () => {} } as never); // $ no-disabled-tls-verification
export const vault = (Vault as never as (o: object) => unknown)({ endpoint: 'https://vault.meadow-ads.com', requestOptions: { strictSSL: false } }); // $ no-disabled-tls-verification
export const ci = new jenkins({ baseUrl: 'https://ci.meadow-ads.com', rejectUnauthorized: false } as never); // $ no-disabled-tls-verification
export const git = new Gitlab({ host: 'https://git.meadow-ads.com', rejectUnauthorized: false } as never); // $ no-disabled-tls-verification
export const jira = new JiraApi({ protocol: 'https', host: 'jira.meadow-ads.com', strictSSL: false }); // $ no-disabled-tls-verification
export const ssh = new Ssh().connect({ host: 'files.meadow-ads.com', hostVerifier: (h: Buffer) => h.length > 0 });
export const ws = soap.createClientAsync('https://soap.meadow-ads.com?wsdl', { wsdl_options: { rejectUnauthorized: false } } as never); // $ no-disabled-tls-verification
export const graph = neo4j.driver('bolt+ssc://graph.meadow-ads.com'); // $ no-disabled-tls-verification
export const graph2 = neo4j.driver('bolt://graph.meadow-ads.com', neo4j.auth.basic('a', process.env.P ?? ''), { trust: 'TRUST_ALL_CERTIFICATES' } as never); // $ no-disabled-tls-verification
export const etcd = new Etcd3({ hosts: 'https://etcd.meadow-ads.com', credentials: { rootCertificate: Buffer.from('') } });
export const kv = new consul({ host: 'consul.meadow-ads.com', secure: true, rejectUnauthorized: false } as never); // $ no-disabled-tls-verification
export const influx = new InfluxDB({ url: 'https://i.meadow-ads.com', transportOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const log = winston.createLogger({ transports: [new winston.transports.Http({ host: 'log.meadow-ads.com', ssl: true, rejectUnauthorized: false } as never)] }); // $ no-disabled-tls-verification
