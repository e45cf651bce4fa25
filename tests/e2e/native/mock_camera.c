/* WebKitGTK can draw cameras of its own for tests. The program never asks for them: this library, put before WebKitGTK's by LD_PRELOAD,
 * does so wherever the program switches the real ones on. */

#define _GNU_SOURCE
#include <dlfcn.h>

typedef void (*switch_on)(void *settings, int on);

void webkit_settings_set_enable_media_stream(void *settings, int on) {
  switch_on real = (switch_on)dlsym(RTLD_NEXT, "webkit_settings_set_enable_media_stream");
  switch_on mock = (switch_on)dlsym(RTLD_NEXT, "webkit_settings_set_enable_mock_capture_devices");
  real(settings, on);
  mock(settings, on);
}
