import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { rules } from '../../../src/rules/index.ts';

/** The lines on which one rule reports; a parsing error throws. */
export function lint(name: string, code: string, settings: object = {}, options?: object): number[] {
  const messages = new Linter().verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        // The plugin's rules are typed by typescript-eslint; at run time they are ESLint's.
        plugins: { binom: { rules: rules as never } },
        rules: { [`binom/${name}`]: options ? ['error', options] : 'error' },
        settings: { binom: settings },
      },
    ],
    { filename: 'src/case.ts' },
  );
  const fatal = messages.find((message) => message.fatal === true);
  if (fatal) throw new Error(`${fatal.message} in: ${code}`);
  return messages.map(({ line }) => line);
}
