/** VitePress's own theme without its web fonts, and the playground. */
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent } from 'vue';
import './style.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component(
      'BinomPlayground',
      defineAsyncComponent(async () => (await import('../../playground/Playground.ts')).Playground),
    );
  },
};

export default theme;
