import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const clocks = [
  { object: 'Date', property: 'now', message: 'Time comes in through Env or the Clock port.' },
  { object: 'Math', property: 'random', message: 'Ids and choices derive from their cause.' },
];

const processEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'process.env is read in libs/platform only.',
};

/** Two words in a row: what a customer or an agent could read. Not so: errors for operators, documentation of the policy, names. */
const sentence = '/[A-Za-z]{2,} [A-Za-z]{2,}/';
const notForPeople = [
  'CallExpression[callee.name=/^(ignored|rejected|refused)$/] *',
  'CallExpression[callee.property.name=/^(describe|refine)$/] *',
  'NewExpression[callee.name=/(Error|WrittenByNewer)$/] *',
  'Property[key.name=/^(name|shows)$/] *',
  'TSLiteralType *',
];
const wordsInPacks = {
  selector: `:matches(Literal[value=${sentence}], TemplateElement[value.raw=${sentence}]):not(${notForPeople.join(', ')})`,
  message: 'Words that customers or agents read are in libs/domain/src/language/packs, by code.',
};

const cuesInPacks = {
  selector: [
    'Literal[regex.pattern=/[a-z]{2,}/i]',
    'CallExpression[callee.property.name=/^(startsWith|endsWith)$/] > Literal[value=/[a-z]/i]',
    "BinaryExpression:has(CallExpression[callee.property.name='word']) > Literal[value=/[a-z]/i]",
  ].join(', '),
  message: 'Words of a language are in its pack: ask for a cue (cues.ts) or a class (classes.ts).',
};

export default tseslint.config(
  { ignores: ['dist/', '.baton/', 'node_modules/', 'libs/contracts/src/generated/', '**/*.cjs', 'docs/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['libs/{kernel,domain,stream}/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clocks],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'performance',
        'crypto',
        'fetch',
        'console',
      ],
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: ['libs/{platform,testing}/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', processEnv],
    },
  },
  {
    files: ['libs/domain/src/{trigger,routing,waits}/**/*.ts'],
    ignores: ['**/*.generated.ts', '**/*.spec.ts', '**/*.fixture.ts'],
    rules: { 'no-restricted-syntax': ['error', processEnv, wordsInPacks] },
  },
  {
    files: ['libs/domain/src/language/hearing/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', processEnv, cuesInPacks] },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['tools/**', 'test/bench/**', 'test/eval/**', 'test/regression/decisions/import.ts'],
    rules: { 'no-console': 'off' },
  },
);
