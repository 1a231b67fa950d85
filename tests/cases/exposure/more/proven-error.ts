import axios from 'axios';
import { binom } from './client';
import { logger } from './logger';

export async function sync(day: string): Promise<void> {
  try {
    await binom.report(day);
  } catch (error) {
    if (axios.isAxiosError(error)) {
      logger.error({ day, status: error.response?.status }, error.message);

      logger.error({ day, error }, 'binom failed'); // $ no-key-logging
    } else {
      logger.error({ day, error }, 'failed');
    }
  }
}
