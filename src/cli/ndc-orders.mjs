#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
const { ndcOrders } = await import('./ndcOrders.ts');
process.exitCode = await ndcOrders(process.argv);
