// The server lists the tests that share this page: see web-test-runner.config.js.
import './map.tests.js';
