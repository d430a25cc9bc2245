// Node strips types, but knows no decorators: controllers and modules go through TypeScript as they are loaded.
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

registerHooks({
  load(url, context, nextLoad) {
    if (!/\.(controller|module)\.ts$/.test(url)) return nextLoad(url, context);
    const { outputText } = typescript.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), {
      compilerOptions: {
        target: typescript.ScriptTarget.ES2024,
        module: typescript.ModuleKind.ESNext,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
      },
    });
    return { format: 'module', source: outputText, shortCircuit: true };
  },
});
