/** A function whose result (awaited, with everything read from it) comes out of a secret store. */
export interface SecretStoreRow {
  readonly callee: string;
}

/** AWS: Secrets Manager, Parameter Store, KMS, and the caches in front of them. */
const AWS: readonly SecretStoreRow[] = [
  { callee: '@aws-sdk/client-secrets-manager#SecretsManagerClient().send' },
  { callee: '@aws-sdk/client-secrets-manager#SecretsManager().{getSecretValue,batchGetSecretValue}' },
  { callee: '@aws-sdk/client-ssm#SSMClient().send' },
  { callee: '@aws-sdk/client-ssm#SSM().{getParameter,getParameters,getParametersByPath}' },
  { callee: '@aws-sdk/client-kms#KMSClient().send' },
  { callee: '@aws-sdk/client-kms#KMS().decrypt' },
  { callee: 'aws-sdk#SecretsManager().getSecretValue' },
  { callee: 'aws-sdk#SSM().{getParameter,getParameters,getParametersByPath}' },
  { callee: 'aws-sdk#KMS().decrypt' },
  { callee: 'aws-sdk/clients/secretsmanager#().getSecretValue' },
  { callee: 'aws-sdk/clients/ssm#().{getParameter,getParameters,getParametersByPath}' },
  {
    callee:
      '@aws-lambda-powertools/parameters/{secrets,ssm}#{getSecret,getParameter,getParameters,getParametersByName}',
  },
  { callee: '@aws-lambda-powertools/parameters/secrets#SecretsProvider().{get,getMultiple}' },
  { callee: '@aws-lambda-powertools/parameters/ssm#SSMProvider().{get,getMultiple}' },
  { callee: '@middy/{secrets-manager,ssm}#*' },
  { callee: 'aws-secrets-manager-caching#SecretsCache().getSecret' },
  { callee: 'chamber#{read,load}' },
];

/** Google, Azure, Oracle, IBM and other clouds. */
const CLOUDS: readonly SecretStoreRow[] = [
  { callee: '@google-cloud/secret-manager#SecretManagerServiceClient().{accessSecretVersion,getSecretVersion}' },
  {
    callee:
      '@google-cloud/secret-manager#{v1,v1beta1}.SecretManagerServiceClient().{accessSecretVersion,getSecretVersion}',
  },
  { callee: '@google-cloud/kms#KeyManagementServiceClient().decrypt' },
  { callee: 'firebase-functions/params#defineSecret().value' },
  { callee: '@azure/keyvault-secrets#SecretClient().getSecret' },
  { callee: 'azure-keyvault#KeyVaultClient().getSecret' },
  { callee: 'oci-secrets#SecretsClient().getSecretBundle' },
  { callee: '@ibm-cloud/secrets-manager/secrets-manager/v2#().getSecret' },
  { callee: '@scaleway/sdk#Secret.v1beta1.API().accessSecretVersion' },
  { callee: '@alicloud/kms20160120#default().getSecretValue' },
];

/** HashiCorp Vault, hosted secret managers and password managers. */
const MANAGERS: readonly SecretStoreRow[] = [
  { callee: 'node-vault#().{read,readKVSecret,request}' },
  { callee: 'node-vault-client#{boot,get}().read' },
  { callee: 'hashi-vault-js#().{readKVSecret,readCubbyholeSecret}' },
  { callee: '@litehex/node-vault#Client().{read,kv1.read,kv2.read}' },
  { callee: '@hashicorp/vault-client#VaultClient().*.read' },
  { callee: '@infisical/sdk#InfisicalSDK().secrets().{getSecret,listSecrets}' },
  { callee: '@infisical/sdk#InfisicalClient().{getSecret,listSecrets}' },
  { callee: 'infisical-node#().{getSecret,getAllSecrets}' },
  { callee: '@dopplerhq/node-sdk#().secrets.{get,list,download}' },
  { callee: '@dopplerhq/node-sdk#DopplerSDK().secrets.{get,list,download}' },
  { callee: '@1password/sdk#createClient().{secrets.resolve,secrets.resolveAll,items.get}' },
  { callee: '@1password/connect#OnePasswordConnect().{getItem,getItemById,getItemByTitle}' },
  { callee: '@1password/op-js#{read.parse,item.get}' },
  { callee: '@bitwarden/sdk-napi#BitwardenClient().secrets().{get,list,getByIds}' },
  { callee: 'akeyless#V2Api().{getSecretValue,getDynamicSecretValue}' },
  { callee: '@keeper-security/secrets-manager-core#{getSecrets,getValue}' },
  { callee: 'conjur-api#*' },
  { callee: '@phasehq/phase-node#().get' },
  { callee: 'dotenv-vault-core#{config,decrypt}' },
];

/** The operating system's, a device's or an editor's own keychain. */
const KEYCHAINS: readonly SecretStoreRow[] = [
  { callee: 'keytar#{getPassword,findPassword,findCredentials}' },
  { callee: '@napi-rs/keyring#{Entry,AsyncEntry}().getPassword' },
  { callee: 'cross-keychain#getPassword' },
  { callee: 'electron#safeStorage.decryptString' },
  { callee: 'expo-secure-store#{getItem,getItemAsync}' },
  { callee: 'react-native-keychain#{getGenericPassword,getInternetCredentials}' },
  { callee: 'react-native-encrypted-storage#getItem' },
  { callee: 'react-native-sensitive-info#getItem' },
  { callee: 'vscode#*.secrets.get' },
  { callee: 'Bun.secrets.get' },
  { callee: 'bun#secrets.get' },
];

/** Every store that keeps a secret encrypted and hands it out at run time. */
export const SECRET_STORE_ROWS: readonly SecretStoreRow[] = [...AWS, ...CLOUDS, ...MANAGERS, ...KEYCHAINS];

/** Folders into which an orchestrator mounts secrets as files: reading such a file is reading a secret store. */
export const SECRET_MOUNTS: readonly string[] = [
  '/run/secrets/',
  '/var/run/secrets/',
  '/var/secrets/',
  '/mnt/secrets/',
  '/mnt/secrets-store/',
  '/etc/secrets/',
  '/vault/secrets/',
  '/run/credentials/',
];

/** Directories of which an environment variable tells where the mounted secrets are (systemd, Docker convention `X_FILE`). */
export const SECRET_FILE_NAMES: readonly RegExp[] = [
  /^CREDENTIALS_DIRECTORY$/,
  /_(?:SECRET|KEY|TOKEN|PASSWORD)S?_(?:FILE|PATH)$/,
  /SECRETS?_(?:DIR|PATH|FILE|MOUNT)$/,
];
