import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';
import { SecretsManagerClient, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';

@Injectable()
export class BinomKeyRotationService {
  private readonly logger = new Logger(BinomKeyRotationService.name);
  private readonly secrets = new SecretsManagerClient({});

  constructor(private readonly http: HttpService) {}

  @Cron('0 3 1 */2 *')
  async rotate(): Promise<void> {
    const current = await this.currentKeyId();
    const created = await this.createApiKey('report-service');
    const healthy = await this.verifyApiKey(created.key);
    if (!healthy) {
      this.logger.error('the new Binom key does not work, keeping the old one');
      await this.deleteApiKey(created.id);
      return;
    }
    await this.secrets.send(new PutSecretValueCommand({ SecretId: 'binom/api-key', SecretString: created.key }));
    await this.deleteApiKey(current); // $ require-safe-key-rotation
    this.logger.log('Binom key rotated');
  }

  private async currentKeyId(): Promise<string> {
    return 'x';
  }

  private async createApiKey(user: string): Promise<{ id: string; key: string }> {
    const { data } = await firstValueFrom(this.http.post('/keys', { user }));
    return data;
  }

  private async verifyApiKey(key: string): Promise<boolean> {
    const { status } = await firstValueFrom(this.http.get('/public/api/v1/info/campaign', { headers: { 'api-key': key } }));
    return status === 200;
  }

  private async deleteApiKey(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/keys/${id}`));
  }
}
