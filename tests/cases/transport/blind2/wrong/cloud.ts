import * as cdk from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { DomainName, SecurityPolicy } from 'aws-cdk-lib/aws-apigateway';
import { CfnDomain, Domain, TLSSecurityPolicy } from 'aws-cdk-lib/aws-opensearchservice';
import * as aws from '@pulumi/aws';
import * as azure from '@pulumi/azure-native';
import * as gcp from '@pulumi/gcp';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import https from 'node:https';

export class Edge extends cdk.Stack {
  constructor(scope: cdk.App, id: string, origin: cloudfront.IOrigin, alb: elbv2.ApplicationLoadBalancer) {
    super(scope, id);
    new cloudfront.Distribution(this, 'Site', {
      defaultBehavior: { origin },
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2016, // $ require-modern-tls
    });
    new cloudfront.Distribution(this, 'Api', {
      defaultBehavior: { origin },
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
    });
    alb.addListener('Https', { port: 443, sslPolicy: elbv2.SslPolicy.TLS13_10 }); // $ require-modern-tls
    alb.addListener('Https2', { port: 8443, sslPolicy: elbv2.SslPolicy.TLS13_RES });
    new elbv2.CfnListener(this, 'L', {
      loadBalancerArn: alb.loadBalancerArn,
      protocol: 'HTTPS',
      sslPolicy: 'ELBSecurityPolicy-TLS-1-0-2015-04', // $ require-modern-tls
      defaultActions: [],
    });
    new DomainName(this, 'D', { domainName: 'api.meadow-ads.com', certificate: null as never, securityPolicy: SecurityPolicy.TLS_1_0 }); // $ require-modern-tls
    new DomainName(this, 'D2', { domainName: 'b.meadow-ads.com', certificate: null as never, securityPolicy: SecurityPolicy.TLS_1_2 });
    new Domain(this, 'Search', { version: null as never, tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_0 }); // $ require-modern-tls
    new CfnDomain(this, 'Search2', { domainEndpointOptions: { tlsSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' } }); // $ require-modern-tls
    new CfnDomain(this, 'Search3', { domainEndpointOptions: { tlsSecurityPolicy: 'Policy-Min-TLS-1-2-2019-07' } });
  }
}

new aws.cloudfront.Distribution('site', {
  viewerCertificate: { minimumProtocolVersion: 'TLSv1.1_2016', acmCertificateArn: 'arn:aws:acm:x' }, // $ require-modern-tls
} as never);
new aws.lb.Listener('https', { sslPolicy: 'ELBSecurityPolicy-2016-08', port: 443 } as never); // $ require-modern-tls
new aws.lb.Listener('https13', { sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06', port: 443 } as never);
new azure.storage.StorageAccount('reports', { minimumTlsVersion: 'TLS1_0', resourceGroupName: 'r' } as never); // $ require-modern-tls
new azure.storage.StorageAccount('reports2', { minimumTlsVersion: 'TLS1_2', resourceGroupName: 'r' } as never);
new gcp.compute.SSLPolicy('p', { minTlsVersion: 'TLS_1_0', profile: 'COMPATIBLE' }); // $ require-modern-tls
new gcp.compute.SSLPolicy('p2', { minTlsVersion: 'TLS_1_2', profile: 'MODERN' });

export const s3 = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: new https.Agent({ rejectUnauthorized: false }) }), // $ no-disabled-tls-verification
});
AWS.config.update({ httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } }); // $ no-disabled-tls-verification
export const old = new AWS.S3({ sslEnabled: true, httpOptions: { timeout: 3000 } });
