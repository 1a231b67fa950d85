import * as core from '@actions/core';
import { HttpClient } from '@actions/http-client';

async function run(): Promise<void> {
  const apiKey = core.getInput('binom-api-key', { required: true });
  const tracker = core.getInput('binom-url', { required: true });
  core.setSecret(apiKey);

  const http = new HttpClient('binom-report-action');
  const response = await http.getJson<{ report: unknown[] }>(`${tracker}/public/api/v1/report/campaign?datePreset=yesterday`, { 'api-key': apiKey });
  core.setOutput('rows', response.result?.report.length ?? 0);
}

run().catch((error: Error) => core.setFailed(error.message));
