import fc from 'fast-check';

/** The same cases in every run, so that a run can be trusted; FC_SEED=N tries others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FC_SEED'] ?? 20_310_413) });
