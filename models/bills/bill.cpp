#include "models/bills/bill.h"

namespace fairlead {

std::vector<std::string> usualTagKeys()
{
    return {"workload", "application", "app", "project", "product", "team", "dept", "department"};
}

} // namespace fairlead
