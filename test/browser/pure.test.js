// The floors without a DOM need no page each: opening one takes longer than all of their tests. The server
// lists their files (see web-test-runner.config.js), so that none can be forgotten.
import './pure.js';
