import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import * as k8s from '@pulumi/kubernetes';
import * as azure from '@pulumi/azure-native';
import * as cloudflare from '@pulumi/cloudflare';
import * as mongodbatlas from '@pulumi/mongodbatlas';
import * as gcp from '@pulumi/gcp';

export class Jobs extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const sync = new lambda.Function(this, 'Sync', {
      runtime: lambda.Runtime.NODEJS_20_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: {
        TRACKER_URL: 'https://trk.meadow-ads.com',
        NODE_TLS_REJECT_UNAUTHORIZED: '0', // $ no-disabled-tls-verification
      },
    });
    sync.addEnvironment('NODE_TLS_REJECT_UNAUTHORIZED', '0'); // $ no-disabled-tls-verification
    sync.addEnvironment('NODE_OPTIONS', '--tls-min-v1.0 --enable-source-maps'); // $ require-modern-tls
    new cloudfront.Distribution(this, 'Site', {
      defaultBehavior: {
        origin: new origins.HttpOrigin('origin.meadow-ads.com', {
          protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1, cloudfront.OriginSslPolicy.TLS_V1_2], // $ require-modern-tls
        }),
      },
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.SSL_V3, // $ require-modern-tls
    });
    new CfnDomainName(this, 'Api', {
      domainName: 'api.meadow-ads.com',
      domainNameConfigurations: [{ securityPolicy: 'TLS_1_0', endpointType: 'REGIONAL' }], // $ require-modern-tls
    });
  }
}

new k8s.apps.v1.Deployment('sync', {
  spec: {
    template: {
      spec: {
        containers: [
          {
            name: 'sync',
            env: [
              { name: 'NODE_TLS_REJECT_UNAUTHORIZED', value: '0' }, // $ no-disabled-tls-verification
              { name: 'NODE_OPTIONS', value: '--tls-min-v1.1' }, // $ require-modern-tls
              { name: 'NODE_ENV', value: 'production' },
            ],
          },
        ],
      },
    },
  },
} as never);

new azure.web.WebApp('api', { siteConfig: { minTlsVersion: '1.0', http20Enabled: true }, httpsOnly: true } as never); // $ require-modern-tls
new azure.sql.Server('db', { minimalTlsVersion: '1.1' } as never); // $ require-modern-tls
new azure.cache.Redis('cache', { minimumTlsVersion: '1.2', enableNonSslPort: false } as never);
new cloudflare.ZoneSettingsOverride('zone', { settings: { minTlsVersion: '1.0', tls13: 'on' } } as never); // $ require-modern-tls
new mongodbatlas.ProjectIpAccessList('all', { cidrBlock: '0.0.0.0/0', projectId: 'p' }); // $ no-open-ip-allowlist
new mongodbatlas.ProjectIpAccessList('office', { cidrBlock: '203.0.113.0/28', projectId: 'p' });
new gcp.sql.DatabaseInstance('db', {
  settings: { ipConfiguration: { authorizedNetworks: [{ name: 'all', value: '0.0.0.0/0' }], requireSsl: true } }, // $ no-open-ip-allowlist
} as never);
