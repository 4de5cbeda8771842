#pragma once

#include "models/clock.h"

#include <SQLiteCpp/Database.h>
