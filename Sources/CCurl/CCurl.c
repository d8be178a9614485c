#include "CCurl.h"

// Every function of this target is inline in its header; a C target needs one file to compile.
