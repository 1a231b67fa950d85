import { CoreV1Api } from '@kubernetes/client-node';
import { binomApi } from './binom-api';

export class KeyRotator {
  constructor(private readonly k8s: CoreV1Api, private readonly graceHours = 24) {}

  async run(namespace: string): Promise<void> {
    const before = await this.readSecret(namespace);
    const { id, apiKey } = await binomApi.createApiKey({ name: namespace });
    const ok = await binomApi.testApiKey(apiKey);
    if (!ok) {
      await binomApi.deleteApiKey(id);
      throw new Error('rotation aborted');
    }
    await this.k8s.patchNamespacedSecret('binom', namespace, { stringData: { BINOM_API_KEY: apiKey } });
    await this.later(() => binomApi.deleteApiKey(before.id));
  }

  async runNow(namespace: string): Promise<void> {
    const before = await this.readSecret(namespace);
    const { id, apiKey } = await binomApi.createApiKey({ name: namespace });
    if (!(await binomApi.testApiKey(apiKey))) return void (await binomApi.deleteApiKey(id));
    await this.k8s.patchNamespacedSecret('binom', namespace, { stringData: { BINOM_API_KEY: apiKey } });
    await binomApi.deleteApiKey(before.id); // $ require-safe-key-rotation
  }

  private async later(action: () => Promise<void>): Promise<void> {
    setTimeout(() => void action(), this.graceHours * 3_600_000);
  }

  private async readSecret(namespace: string): Promise<{ id: string }> {
    return { id: namespace };
  }
}
