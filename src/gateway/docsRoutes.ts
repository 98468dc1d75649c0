import { createRequire } from 'node:module';
import path from 'node:path';
import { Router } from 'express';
import { wholeContract } from '../codecs/rest/contract.ts';
import { contextOf } from './requestContext.ts';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>NDC Order Gateway</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

// No validatorUrl: Swagger UI would else send the contract's address to a validator of its makers.
const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', validatorUrl: null, deepLinking: true });\n`;

const assets = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

/** The contract as JSON, and a page to read and try it. Everything comes from this process. */
export function docsRoutes(): Router {
  const folder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const contract = wholeContract();
  const router = Router({ caseSensitive: true });
  router.use((req, res, next) => {
    if (/^\/(docs|openapi\.json)(\/|$)/.test(req.path))
      contextOf(res).route = req.path.startsWith('/docs') ? '/docs' : '/openapi.json';
    next();
  });
  router.get('/openapi.json', (_req, res) => void res.type('application/json').send(contract));
  router.get('/docs', (_req, res) => void res.type('html').send(page));
  router.get('/docs/start.js', (_req, res) => void res.type('text/javascript').send(start));
  for (const asset of assets) {
    router.get(`/docs/${asset}`, (_req, res) => {
      res.sendFile(asset, { root: folder, maxAge: '1h', dotfiles: 'allow' });
    });
  }
  return router;
}
