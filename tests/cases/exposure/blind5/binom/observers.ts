import { HttpService } from '@nestjs/axios';
import { catchError, of, tap } from 'rxjs';
import { binomHeaders } from './headers';

const headers = { 'api-key': binomHeaders.key };

export class Reports {
  constructor(private readonly http: HttpService) {}

  today() {
    return this.http.get('https://bn.quillpoint.io/public/api/v1/report/campaign', { headers }).pipe(
      catchError((error) => {
        console.error('no report', error.response?.status);
        console.error('no report', error); // $ no-key-logging
        return of([]);
      }),
    );
  }

  watch(): void {
    this.http.get('https://bn.quillpoint.io/public/api/v1/groups', { headers }).subscribe({
      next: ({ status }) => console.log(status),
      error: (failure) => console.error(failure), // $ no-key-logging
    });
    this.http
      .get('https://bn.quillpoint.io/public/api/v1/groups', { headers })
      .pipe(tap({ error: (failure) => console.error(failure.message) }))
      .subscribe();
  }
}
