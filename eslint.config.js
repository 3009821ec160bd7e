// What the compiler cannot see: size, nesting, escape hatches.
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const sizes = {
  'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  complexity: ['error', 16],
};

export default tseslint.config(
  { ignores: ['dist*/', '.astro/', '.cache/', 'node_modules/', 'coverage/', 'public/', 'tests/cases/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'bench/**/*.ts'],
    rules: {
      ...sizes,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/triple-slash-reference': 'off',
      'astro/no-set-html-directive': 'off',
    },
  },
);
