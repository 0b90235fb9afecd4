import { inject } from 'vitest';

/** Before each file of the `postgres` project: points the house at the server that the global setup started. */
process.env['SOKOGURU_TEST_DATABASE'] = inject('postgresUrl');
