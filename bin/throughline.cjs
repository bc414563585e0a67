#!/usr/bin/env node
'use strict';
// Plain old JavaScript on purpose: it has to run, and say what is missing, under any Node there is.
var path = require('path');
var fs = require('fs');
var spawn = require('child_process').spawn;

var needed = 24;
var program = path.join(__dirname, '..', 'dist', 'node', 'cli.js');

function nodeBeside() {
  var name = process.platform === 'win32' ? 'node.exe' : 'node';
  var places = [path.join(__dirname, '..', 'node_modules'), path.join(__dirname, '..', '..')];
  for (var i = 0; i < places.length; i += 1) {
    var candidate = path.join(places[i], 'node', 'bin', name);
    if (fs.existsSync(candidate)) {
      return candidate;
    }
  }
  return null;
}

function runWith(node) {
  var child = spawn(node, [program].concat(process.argv.slice(2)), { stdio: 'inherit' });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('exit', function (code, signal) {
    process.exit(signal === null ? code : 1);
  });
}

function say(sentence) {
  process.stderr.write(sentence + '\n');
  process.exitCode = 1;
}

if (!fs.existsSync(program)) {
  say('Throughline has not been built here yet; run “npm run build” in its folder.');
} else if (Number(process.versions.node.split('.')[0]) >= needed) {
  import('file://' + program);
} else {
  var node = nodeBeside();
  if (node === null) {
    say(
      'Throughline needs Node ' + needed + ' or newer, and this is Node ' + process.versions.node +
        '; “npx -p node@' + needed + ' -p throughline throughline” brings the right one along.',
    );
  } else {
    runWith(node);
  }
}
