import * as aws from '@pulumi/aws';
import * as k8s from '@pulumi/kubernetes';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config('binom');
const apiKey = config.requireSecret('apiKey');
const trackerUrl = config.require('trackerUrl');

export const secret = new k8s.core.v1.Secret('binom', {
  metadata: { name: 'binom-api-key', namespace: 'adops' },
  stringData: { BINOM_API_KEY: apiKey, BINOM_URL: trackerUrl },
});

export const legacy = new k8s.core.v1.Secret('binom-legacy', {
  stringData: { BINOM_API_KEY: '35000001b49d89d8daf6fcd2246470384f3c502d' }, // $ no-hardcoded-key
});

const binomAllowedIps = ['203.0.113.14/32', '::/0']; // $ no-open-ip-allowlist
const probes = ['0.0.0.0/0'];

export const tracker = new aws.ec2.SecurityGroup('binom-tracker', {
  ingress: [{ protocol: 'tcp', fromPort: 443, toPort: 443, cidrBlocks: binomAllowedIps }],
  egress: [{ protocol: '-1', fromPort: 0, toPort: 0, cidrBlocks: probes }],
});

export const deployment = new k8s.apps.v1.Deployment('sync', {
  spec: {
    selector: { matchLabels: { app: 'binom-sync' } },
    template: {
      metadata: { labels: { app: 'binom-sync' } },
      spec: {
        containers: [
          {
            name: 'sync',
            image: 'registry.example.com/binom-sync@sha256:16db13d3885f162c3e9fc3f34c658d9f6af30b81e937887d4486d14d88f98f6f',
            env: [
              { name: 'BINOM_API_KEY', valueFrom: { secretKeyRef: { name: 'binom-api-key', key: 'BINOM_API_KEY' } } },
              { name: 'BINOM_TOKEN', value: 'bf7a55e41a46affa344872153769da0097278a8c03ab43841b2239a781b024cb' }, // $ no-hardcoded-key
              { name: 'BINOM_URL', value: 'https://t.copperleaf.media' },
            ],
          },
        ],
      },
    },
  },
});
