import { Logger } from '@aws-lambda-powertools/logger';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';

const logger = new Logger({ serviceName: 'binom-sync' });
const tracer = new Tracer();

export const handler = async (event, context) => {
  logger.addContext(context);
  const binomApiKey = await getSecret('binom/api-key');
  logger.appendKeys({ source: event.source });
  logger.appendKeys({ binomApiKey }); // $ no-key-logging
  logger.info('secret read', { secret: typeof binomApiKey });
  logger.info('secret read', { binomApiKey }); // $ no-key-logging
  tracer.putAnnotation('key', binomApiKey); // $ no-key-logging
  tracer.putAnnotation('source', event.source);
  const response = await fetch(`${process.env.BINOM_URL}/public/api/v1/info/offer`, { headers: { 'api-key': binomApiKey } });
  logger.info('binom answered', { status: response.status });
  return { statusCode: 204 };
};
