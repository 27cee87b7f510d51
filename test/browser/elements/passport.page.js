// The server lists the tests that share this page: see web-test-runner.config.js.
import './passport.tests.js';
