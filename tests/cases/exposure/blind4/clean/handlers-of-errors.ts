import axios, { AxiosError, isAxiosError } from 'axios';
import { logger } from './logger';
import { requireEnv } from './env';

const api = axios.create({ baseURL: requireEnv('BINOM_URL'), headers: { 'api-key': requireEnv('BINOM_API_KEY') } });

export class TrackerError extends Error {
  constructor(
    message: string,
    readonly status?: number,
  ) {
    super(message);
    this.name = 'TrackerError';
  }
}

function toTrackerError(error: unknown): TrackerError {
  if (isAxiosError(error)) return new TrackerError(error.message, error.response?.status);
  return new TrackerError(String(error));
}

export async function get(path: string) {
  try {
    const { data } = await api.get(`/public/api/v1${path}`);
    return data;
  } catch (error) {
    const wrapped = toTrackerError(error);
    logger.error(wrapped);
    logger.error({ name: wrapped.name, status: wrapped.status });
    if (error instanceof AxiosError) logger.warn(error.code, error.response?.statusText, error.response?.data);
    throw wrapped;
  }
}
