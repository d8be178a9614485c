// Glibc's malloc.h (mallinfo2, mallopt, malloc_trim), which Swift's Glibc module leaves out.
#include <malloc.h>
