import { describeLedger } from './contract.ts';
import { MemoryLedger } from './memory-ledger.ts';

describeLedger('memory ledger', { open: () => new MemoryLedger(), reopens: false, clean: () => {} });
