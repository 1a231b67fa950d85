// A literal that is spread out has not the last word; what comes after it has.
import https from 'node:https';

export const agent = new https.Agent({ ...{ rejectUnauthorized: false, keepAlive: true }, rejectUnauthorized: true });
