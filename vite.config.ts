import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    tailwindcss(),
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'auto',
        // No inline style attributes either: sizes that come from figures are attributes of SVG elements.
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self'],
          'connect-src': ['self'],
          'object-src': ['none'],
          'frame-src': ['none'],
          'base-uri': ['self'],
          // A form that ends at a partner (a payment page) would be stopped here: answer with a page that links to it.
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  // The policy above allows no data: addresses, so nothing may be inlined as one.
  build: { assetsInlineLimit: 0 },
});
