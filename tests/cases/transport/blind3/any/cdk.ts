//@ {"settings":{"binom":{"credentials":"any"}}}
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancing';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { CfnReplicationGroup } from 'aws-cdk-lib/aws-elasticache';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as azure from '@pulumi/azure-native';
import { Stack } from 'aws-cdk-lib';

export class Net extends Stack {
  build(alb: elbv2.ApplicationLoadBalancer, origin: cloudfront.IOrigin) {
    alb.addListener('Plain', {
      port: 8080,
      protocol: elbv2.ApplicationProtocol.HTTP, // $ no-cleartext-transport
      open: true,
    });
    alb.addListener('Redirect', {
      port: 80,
      protocol: elbv2.ApplicationProtocol.HTTP,
      defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443' }),
    });
    alb.addListener('Tls', { port: 443, protocol: elbv2.ApplicationProtocol.HTTPS });
    new elb.LoadBalancer(this, 'Classic', {
      vpc: null as never,
      listeners: [
        { externalPort: 80, externalProtocol: elb.LoadBalancingProtocol.HTTP }, // $ no-cleartext-transport
        { externalPort: 443, externalProtocol: elb.LoadBalancingProtocol.HTTPS },
      ],
    });
    new CfnReplicationGroup(this, 'Cache', { replicationGroupDescription: 'x', transitEncryptionEnabled: false }); // $ no-cleartext-transport
    new CfnReplicationGroup(this, 'Cache2', { replicationGroupDescription: 'x', transitEncryptionEnabled: true });
    new cloudfront.Distribution(this, 'Site', {
      defaultBehavior: { origin, viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.ALLOW_ALL }, // $ no-cleartext-transport
      additionalBehaviors: { '/a': { origin, viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS } },
    });
    new s3.Bucket(this, 'Reports', { enforceSSL: true });
    new azure.storage.StorageAccount('x', { enableHttpsTrafficOnly: false } as never); // $ no-cleartext-transport
  }
}
