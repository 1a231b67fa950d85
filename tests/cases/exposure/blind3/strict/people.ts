//@ {"config": "strict"}
import { logger } from './logger';
import { binom } from './binom';

export async function clicks(id: string) {
  const click = await binom.click(id);
  logger.info({ campaign: click.campaign, country: click.country, cost: click.cost });
  logger.info('from', click.ip); // $ no-personal-data-logging
  logger.debug({ ua: click.userAgent }); // $ no-personal-data-logging
  logger.info(`lead of ${click.email}`); // $ no-personal-data-logging
  logger.info(`lead of ${click.email.split('@')[1]}`);
  logger.info('phone', click.phone.slice(-2));
  logger.info('has phone', Boolean(click.phone));
  logger.info(click.phoneNumber); // $ no-personal-data-logging
  logger.info('click', click.clickid); // $ no-personal-data-logging
  logger.info('clicks', click.clicks, 'tip', click.tip, 'zip', click.zipFile);
  console.error('bad click', click.ip_address, click.device_id); // $ no-personal-data-logging
  const { ip, ...rest } = click;
  logger.info({ ip }); // $ no-personal-data-logging
  return rest;
}
