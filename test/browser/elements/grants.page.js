// The server lists the tests that share this page: see web-test-runner.config.js.
import './grants.tests.js';
