import { Duration, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

export class BinomSyncStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const secret = secretsmanager.Secret.fromSecretNameV2(this, 'BinomKey', 'prod/binom/api-key');

    new lambda.Function(this, 'Sync', {
      runtime: lambda.Runtime.NODEJS_20_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      timeout: Duration.minutes(2),
      environment: {
        BINOM_URL: 'https://t.copperleaf.media',
        BINOM_API_KEY: '90114183d260f486eca887715bd1bd6d282853416d112fb3a141e4ce0828a291', // $ no-hardcoded-key
        BINOM_SECRET_ARN: secret.secretArn,
        BINOM_SECRET_NAME: 'prod/binom/api-key',
      },
    });

    new lambda.Function(this, 'Report', {
      runtime: lambda.Runtime.NODEJS_20_X,
      handler: 'report.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: { BINOM_API_KEY: SecretValue.secretsManager('prod/binom').unsafeUnwrap() },
    });

    const group = new ec2.SecurityGroup(this, 'Egress', { vpc: ec2.Vpc.fromLookup(this, 'Vpc', { isDefault: true }), allowAllOutbound: true });
    group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443));
  }
}
