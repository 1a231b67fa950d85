//@ {"settings":{"binom":{"credentials":"any"}}}
type Token<T> = symbol & { __type?: T };

export class Container {
  private readonly providers = new Map<symbol, () => unknown>();

  register<T>(token: Token<T>, factory: () => T): this {
    if (this.providers.has(token)) console.warn('overriding', String(token));
    this.providers.set(token, factory);
    return this;
  }

  resolve<T>(token: Token<T>): T {
    const factory = this.providers.get(token);
    if (!factory) throw new Error(`no provider for ${String(token)}`);
    return factory() as T;
  }
}

export const inject = <T>(token: Token<T>, injector = new Container()): T => injector.resolve(token);
