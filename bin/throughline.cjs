#!/usr/bin/env node
'use strict';
// Old-fashioned on purpose: it has to run, and say what is missing, under any Node that people still have.
const { spawn } = require('child_process');
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');

const needed = 24;
const program = path.join(__dirname, '..', 'dist', 'node', 'cli.js');

/** The Node of the npm package `node`: in a checkout among its packages, once installed beside this one. */
function nodeBeside() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return [path.join(__dirname, '..', 'node_modules'), path.join(__dirname, '..', '..')]
    .map((folder) => path.join(folder, 'node', 'bin', name))
    .find((candidate) => fs.existsSync(candidate));
}

/** @type {(sentence: string) => void} */
const say = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};

/** A checkout brings the right Node among its own packages; whoever installed the package puts it beside. */
function sayTooOld() {
  const root = path.join(__dirname, '..');
  const isCheckout = fs.existsSync(path.join(root, 'package-lock.json'));
  const advice = isCheckout
    ? `run “npm ci” in “${root}”`
    : `run “npm install node@${needed}” where Throughline is installed`;
  say(
    `Throughline needs Node ${needed} or newer, and this is Node ${process.versions.node}; ${advice}, which brings the right one along.`,
  );
}

/** @type {(node: string) => void} */
const runWith = (node) => {
  const child = spawn(node, [program].concat(process.argv.slice(2)), { stdio: 'inherit' });
  /** @type {NodeJS.SignalsListener} */
  const passOn = (signal) => {
    child.kill(signal);
  };
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  process.on('SIGHUP', passOn);
  child.on('error', sayTooOld);
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? code : 1);
  });
};

if (!fs.existsSync(program)) {
  say('Throughline has not been built here yet; run “npm run build” in its folder.');
} else if (Number(process.versions.node.split('.')[0]) >= needed) {
  void import(pathToFileURL(program).href);
} else {
  const node = nodeBeside();
  if (node === undefined) {
    sayTooOld();
  } else {
    runWith(node);
  }
}
