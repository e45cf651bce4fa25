/* The one thing that Windows Installer says by itself nowhere: the clerk's data are still there. Its own list of programs removes without our pages;
   the installer calls this at the very end then, and goes on whatever comes of it. The message is Windows Installer's: where nobody is to be asked
   (/quiet, /passive) it shows none. */
#include <windows.h>
#include <msi.h>
#include <msiquery.h>

__declspec(dllexport) UINT __stdcall SayDataStay(MSIHANDLE installation) {
    WCHAR text[256];
    DWORD length = ARRAYSIZE(text);
    if (MsiGetPropertyW(installation, L"DataStay", text, &length) == ERROR_SUCCESS) {
        MSIHANDLE message = MsiCreateRecord(0);
        MsiRecordSetStringW(message, 0, text);
        MsiProcessMessage(installation, (INSTALLMESSAGE)(INSTALLMESSAGE_USER | MB_OK | MB_ICONINFORMATION), message);
        MsiCloseHandle(message);
    }
    return ERROR_SUCCESS;
}
