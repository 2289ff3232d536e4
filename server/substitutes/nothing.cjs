// Stands for `net` and `child_process` in the bundles: the protocol's library could open sockets and start programs with
// them, we never ask it to, and so no bundle holds a way to. Stands, too, for what else of that library the server never asks for.
module.exports = {};
