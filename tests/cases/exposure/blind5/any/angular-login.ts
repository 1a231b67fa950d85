//@ {"settings":{"binom":{"credentials":"any"}}}
import { Component } from '@angular/core';
import { FormBuilder, Validators } from '@angular/forms';
import { HttpClient, HttpParams } from '@angular/common/http';
import { CookieService } from 'ngx-cookie-service';

@Component({ selector: 'app-login', templateUrl: './login.component.html' })
export class LoginComponent {
  form = this.fb.group({ email: ['', Validators.required], password: ['', Validators.required] });

  constructor(private fb: FormBuilder, private http: HttpClient, private cookies: CookieService) {}

  login() {
    const { email, password } = this.form.value;
    console.log('login', email);
    console.log('login', this.form.value.password); // $ no-key-logging
    console.log('login', email, password); // $ no-key-logging
    const params = new HttpParams().set('email', email ?? '').set('password', password ?? ''); // $ no-key-in-url
    this.http.get<{ token: string }>('/api/login', { params }).subscribe((res) => {
      localStorage.setItem('jwt', res.token); // $ no-plaintext-key-storage
      this.cookies.set('access_token', res.token); // $ no-plaintext-key-storage
    });
  }
}
