// The server lists the tests that share this page: see web-test-runner.config.js.
import './timeline.tests.js';
