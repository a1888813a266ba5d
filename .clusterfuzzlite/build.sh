#!/bin/bash -eu
# PEGTL is fetched by CMake: the base image has no package of it.
exec "$SRC/imr/fuzz/build.sh"
