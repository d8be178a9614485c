// Lets ThreadSanitizer see what Synchronization.Mutex does when it is contended.
//
// The fast path of a Mutex is inlined, hence instrumented. The slow path lives in libswiftSynchronization.so, which is
// not: every contended Mutex would be reported as a race. Loaded with LD_PRELOAD, these functions stand before those of
// that library, call them, and tell ThreadSanitizer that the lock was acquired or released. Nothing is suppressed, so
// true races still show. Relies on names and calling convention (Swift 6, ELF) only: should they change, the false
// reports come back and no true one is lost.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>

__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *self
#define LOCK_SLOW "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY_LOCK_SLOW "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK_SLOW "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

SWIFT void lockSlow(uint32_t thread, SELF) __asm__(LOCK_SLOW);
SWIFT bool tryLockSlow(SELF) __asm__(TRY_LOCK_SLOW);
SWIFT void unlockSlow(SELF) __asm__(UNLOCK_SLOW);

static SWIFT void (*realLock)(uint32_t, SELF);
static SWIFT bool (*realTryLock)(SELF);
static SWIFT void (*realUnlock)(SELF);

__attribute__((constructor)) static void find(void) {
    realLock = (SWIFT void (*)(uint32_t, SELF))dlsym(RTLD_NEXT, LOCK_SLOW);
    realTryLock = (SWIFT bool (*)(SELF))dlsym(RTLD_NEXT, TRY_LOCK_SLOW);
    realUnlock = (SWIFT void (*)(SELF))dlsym(RTLD_NEXT, UNLOCK_SLOW);
}

SWIFT void lockSlow(uint32_t thread, SELF) {
    realLock(thread, self);
    if (__tsan_acquire) __tsan_acquire(self);
}

SWIFT bool tryLockSlow(SELF) {
    bool isLocked = realTryLock(self);
    if (isLocked && __tsan_acquire) __tsan_acquire(self);
    return isLocked;
}

SWIFT void unlockSlow(SELF) {
    if (__tsan_release) __tsan_release(self);
    realUnlock(self);
}
