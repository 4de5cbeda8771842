#include "models/clock.h"
